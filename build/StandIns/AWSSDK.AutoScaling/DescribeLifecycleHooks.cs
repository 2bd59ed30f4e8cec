using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DescribeLifecycleHooksRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        /// <summary>At most 50 elements.</summary>
        public List<string>? LifecycleHookNames { get; set; }
    }

    public partial class DescribeLifecycleHooksResponse : AmazonWebServiceResponse
    {
        public List<LifecycleHook>? LifecycleHooks { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException.</remarks>
        Task<DescribeLifecycleHooksResponse> DescribeLifecycleHooksAsync(
            DescribeLifecycleHooksRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeLifecycleHooksResponse> DescribeLifecycleHooksAsync(
            DescribeLifecycleHooksRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeLifecycleHooksResponse>(request, cancellationToken);
    }
}
