using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class RegisterTargetsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }

        /// <summary>Required.</summary>
        public List<TargetDescription>? Targets { get; set; }
    }

    public partial class RegisterTargetsResponse : AmazonWebServiceResponse;
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: InvalidTargetException, TargetGroupNotFoundException, TooManyRegistrationsForTargetIdException,
        /// TooManyTargetsException.</remarks>
        Task<RegisterTargetsResponse> RegisterTargetsAsync(RegisterTargetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<RegisterTargetsResponse> RegisterTargetsAsync(RegisterTargetsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RegisterTargetsResponse>(request, cancellationToken);
    }
}
