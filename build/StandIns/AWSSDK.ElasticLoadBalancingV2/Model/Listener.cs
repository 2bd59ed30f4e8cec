namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class Listener
{
    public string? ListenerArn { get; set; }

    public string? LoadBalancerArn { get; set; }

    /// <summary>1 to 65535.</summary>
    public int? Port { get; set; }

    public ProtocolEnum? Protocol { get; set; }

    public List<Certificate>? Certificates { get; set; }

    public string? SslPolicy { get; set; }

    public List<Action>? DefaultActions { get; set; }

    public List<string>? AlpnPolicy { get; set; }

    public MutualAuthenticationAttributes? MutualAuthentication { get; set; }
}
