using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Values of IAM's <c>PermissionsBoundaryAttachmentType</c>.</summary>
public class PermissionsBoundaryAttachmentType(string value) : ConstantClass(value)
{
    /// <summary><c>PermissionsBoundaryPolicy</c></summary>
    public static readonly PermissionsBoundaryAttachmentType PermissionsBoundaryPolicy = new("PermissionsBoundaryPolicy");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PermissionsBoundaryAttachmentType FindValue(string value) => FindValue<PermissionsBoundaryAttachmentType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PermissionsBoundaryAttachmentType(string value) => FindValue(value);
}
