using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Client of CloudFormation. Each operation stands in the file of its name.</summary>
public partial interface IAmazonCloudFormation : IAmazonService, IDisposable
{
}
