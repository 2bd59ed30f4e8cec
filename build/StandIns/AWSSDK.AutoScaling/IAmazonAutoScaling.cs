using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Client of Auto Scaling. Each operation stands in the file of its name.</summary>
public partial interface IAmazonAutoScaling : IAmazonService, IDisposable
{
}
