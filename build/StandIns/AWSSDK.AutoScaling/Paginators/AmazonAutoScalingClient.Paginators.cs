using Amazon.AutoScaling.Model;

namespace Amazon.AutoScaling;

public partial interface IAmazonAutoScaling
{
    IAutoScalingPaginatorFactory Paginators { get; }
}

public partial class AmazonAutoScalingClient
{
    /// <inheritdoc/>
    public IAutoScalingPaginatorFactory Paginators => new AutoScalingPaginatorFactory(this);
}
