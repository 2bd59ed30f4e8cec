using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Client of CodeBuild. Each operation stands in the file of its name.</summary>
public partial interface IAmazonCodeBuild : IAmazonService, IDisposable
{
}
