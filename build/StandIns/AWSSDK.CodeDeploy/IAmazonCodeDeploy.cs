using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Client of CodeDeploy. Each operation stands in the file of its name.</summary>
public partial interface IAmazonCodeDeploy : IAmazonService, IDisposable
{
}
