using Amazon.Runtime;

namespace Amazon.CodeConnections;

/// <summary>Client of CodeConnections. Each operation stands in the file of its name.</summary>
public partial interface IAmazonCodeConnections : IAmazonService, IDisposable
{
}
