using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    /// <summary>Request of <see cref="IAmazonElasticLoadBalancingV2.ModifyListenerAsync"/>.</summary>
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

    /// <summary>Response of <see cref="IAmazonElasticLoadBalancingV2.ModifyListenerAsync"/>.</summary>
    public partial class ModifyListenerResponse : AmazonWebServiceResponse
    {
        public List<Listener>? Listeners { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <summary>Calls ModifyListener.</summary>
        Task<ModifyListenerResponse> ModifyListenerAsync(ModifyListenerRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<ModifyListenerResponse> ModifyListenerAsync(ModifyListenerRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ModifyListenerResponse>(request, cancellationToken);
    }
}
