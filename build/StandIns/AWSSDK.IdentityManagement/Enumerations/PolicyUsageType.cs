using Amazon.Runtime;

namespace Amazon.IdentityManagement;

public class PolicyUsageType(string value) : ConstantClass(value)
{
    public static readonly PolicyUsageType PermissionsPolicy = new("PermissionsPolicy");
    public static readonly PolicyUsageType PermissionsBoundary = new("PermissionsBoundary");

    public static PolicyUsageType FindValue(string value) => FindValue<PolicyUsageType>(value);

    public static implicit operator PolicyUsageType(string value) => FindValue(value);
}
