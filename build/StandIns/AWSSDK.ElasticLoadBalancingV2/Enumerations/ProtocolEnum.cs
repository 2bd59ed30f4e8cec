using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>ProtocolEnum</c>.</summary>
public class ProtocolEnum(string value) : ConstantClass(value)
{
    /// <summary><c>HTTP</c></summary>
    public static readonly ProtocolEnum HTTP = new("HTTP");

    /// <summary><c>HTTPS</c></summary>
    public static readonly ProtocolEnum HTTPS = new("HTTPS");

    /// <summary><c>TCP</c></summary>
    public static readonly ProtocolEnum TCP = new("TCP");

    /// <summary><c>TLS</c></summary>
    public static readonly ProtocolEnum TLS = new("TLS");

    /// <summary><c>UDP</c></summary>
    public static readonly ProtocolEnum UDP = new("UDP");

    /// <summary><c>TCP_UDP</c></summary>
    public static readonly ProtocolEnum TCP_UDP = new("TCP_UDP");

    /// <summary><c>GENEVE</c></summary>
    public static readonly ProtocolEnum GENEVE = new("GENEVE");

    /// <summary><c>QUIC</c></summary>
    public static readonly ProtocolEnum QUIC = new("QUIC");

    /// <summary><c>TCP_QUIC</c></summary>
    public static readonly ProtocolEnum TCP_QUIC = new("TCP_QUIC");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ProtocolEnum FindValue(string value) => FindValue<ProtocolEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ProtocolEnum(string value) => FindValue(value);
}
