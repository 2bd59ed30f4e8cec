using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Values of IAM's <c>PolicySourceType</c>.</summary>
public class PolicySourceType(string value) : ConstantClass(value)
{
    /// <summary><c>user</c></summary>
    public static readonly PolicySourceType User = new("user");

    /// <summary><c>group</c></summary>
    public static readonly PolicySourceType Group = new("group");

    /// <summary><c>role</c></summary>
    public static readonly PolicySourceType Role = new("role");

    /// <summary><c>aws-managed</c></summary>
    public static readonly PolicySourceType AwsManaged = new("aws-managed");

    /// <summary><c>user-managed</c></summary>
    public static readonly PolicySourceType UserManaged = new("user-managed");

    /// <summary><c>resource</c></summary>
    public static readonly PolicySourceType Resource = new("resource");

    /// <summary><c>none</c></summary>
    public static readonly PolicySourceType None = new("none");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PolicySourceType FindValue(string value) => FindValue<PolicySourceType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PolicySourceType(string value) => FindValue(value);
}
