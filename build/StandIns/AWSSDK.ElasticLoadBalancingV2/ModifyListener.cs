using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class ModifyListenerRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? ListenerArn { get; set; }

        /// <summary>1 to 65535.</summary>
        public int? Port { get; set; }

        public ProtocolEnum? Protocol { get; set; }

        public string? SslPolicy { get; set; }

        public List<Certificate>? Certificates { get; set; }

        public List<Action>? DefaultActions { get; set; }

        public List<string>? AlpnPolicy { get; set; }

        public MutualAuthenticationAttributes? MutualAuthentication { get; set; }
    }

    public partial class ModifyListenerResponse : AmazonWebServiceResponse
    {
        public List<Listener>? Listeners { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: ALPNPolicyNotSupportedException, CertificateNotFoundException, DuplicateListenerException, IncompatibleProtocolsException,
        /// InvalidConfigurationRequestException, InvalidLoadBalancerActionException, ListenerNotFoundException, SSLPolicyNotFoundException,
        /// TargetGroupAssociationLimitException, TargetGroupNotFoundException, TooManyActionsException, TooManyCertificatesException,
        /// TooManyListenersException, TooManyRegistrationsForTargetIdException, TooManyTargetsException, TooManyUniqueTargetGroupsPerLoadBalancerException,
        /// TrustStoreNotFoundException, TrustStoreNotReadyException, UnsupportedProtocolException.</remarks>
        Task<ModifyListenerResponse> ModifyListenerAsync(ModifyListenerRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<ModifyListenerResponse> ModifyListenerAsync(ModifyListenerRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ModifyListenerResponse>(request, cancellationToken);
    }
}
