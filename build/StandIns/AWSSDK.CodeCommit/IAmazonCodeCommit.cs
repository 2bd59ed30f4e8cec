using Amazon.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Client of CodeCommit. Each operation stands in the file of its name.</summary>
public partial interface IAmazonCodeCommit : IAmazonService, IDisposable
{
}
