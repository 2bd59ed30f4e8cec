using Amazon.CloudFormation.Model;

namespace Amazon.CloudFormation;

public partial interface IAmazonCloudFormation
{
    ICloudFormationPaginatorFactory Paginators { get; }
}

public partial class AmazonCloudFormationClient
{
    /// <inheritdoc/>
    public ICloudFormationPaginatorFactory Paginators => new CloudFormationPaginatorFactory(this);
}
