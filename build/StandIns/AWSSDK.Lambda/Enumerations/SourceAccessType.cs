using Amazon.Runtime;

namespace Amazon.Lambda;

public class SourceAccessType(string value) : ConstantClass(value)
{
    public static readonly SourceAccessType BASIC_AUTH = new("BASIC_AUTH");
    public static readonly SourceAccessType VPC_SUBNET = new("VPC_SUBNET");
    public static readonly SourceAccessType VPC_SECURITY_GROUP = new("VPC_SECURITY_GROUP");
    public static readonly SourceAccessType SASL_SCRAM_512_AUTH = new("SASL_SCRAM_512_AUTH");
    public static readonly SourceAccessType SASL_SCRAM_256_AUTH = new("SASL_SCRAM_256_AUTH");
    public static readonly SourceAccessType VIRTUAL_HOST = new("VIRTUAL_HOST");
    public static readonly SourceAccessType CLIENT_CERTIFICATE_TLS_AUTH = new("CLIENT_CERTIFICATE_TLS_AUTH");
    public static readonly SourceAccessType SERVER_ROOT_CA_CERTIFICATE = new("SERVER_ROOT_CA_CERTIFICATE");

    public static SourceAccessType FindValue(string value) => FindValue<SourceAccessType>(value);

    public static implicit operator SourceAccessType(string value) => FindValue(value);
}
