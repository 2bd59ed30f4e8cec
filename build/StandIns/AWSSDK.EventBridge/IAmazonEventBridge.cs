using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Client of EventBridge. Each operation stands in the file of its name.</summary>
public partial interface IAmazonEventBridge : IAmazonService, IDisposable
{
}
