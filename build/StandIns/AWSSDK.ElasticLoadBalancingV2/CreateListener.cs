using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class CreateListenerRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? LoadBalancerArn { get; set; }

        public ProtocolEnum? Protocol { get; set; }

        /// <summary>1 to 65535.</summary>
        public int? Port { get; set; }

        public string? SslPolicy { get; set; }

        public List<Certificate>? Certificates { get; set; }

        /// <summary>Required.</summary>
        public List<Action>? DefaultActions { get; set; }

        public List<string>? AlpnPolicy { get; set; }

        /// <summary>At least 1 elements.</summary>
        public List<Tag>? Tags { get; set; }

        public MutualAuthenticationAttributes? MutualAuthentication { get; set; }
    }

    public partial class CreateListenerResponse : AmazonWebServiceResponse
    {
        public List<Listener>? Listeners { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: ALPNPolicyNotSupportedException, CertificateNotFoundException, DuplicateListenerException, IncompatibleProtocolsException,
        /// InvalidConfigurationRequestException, InvalidLoadBalancerActionException, LoadBalancerNotFoundException, SSLPolicyNotFoundException,
        /// TargetGroupAssociationLimitException, TargetGroupNotFoundException, TooManyActionsException, TooManyCertificatesException,
        /// TooManyListenersException, TooManyRegistrationsForTargetIdException, TooManyTagsException, TooManyTargetsException,
        /// TooManyUniqueTargetGroupsPerLoadBalancerException, TrustStoreNotFoundException, TrustStoreNotReadyException,
        /// UnsupportedProtocolException.</remarks>
        Task<CreateListenerResponse> CreateListenerAsync(CreateListenerRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<CreateListenerResponse> CreateListenerAsync(CreateListenerRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateListenerResponse>(request, cancellationToken);
    }
}
