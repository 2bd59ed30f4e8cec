using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>DeletionProtection</c>.</summary>
public class DeletionProtection(string value) : ConstantClass(value)
{
    /// <summary><c>none</c></summary>
    public static readonly DeletionProtection None = new("none");

    /// <summary><c>prevent-force-deletion</c></summary>
    public static readonly DeletionProtection PreventForceDeletion = new("prevent-force-deletion");

    /// <summary><c>prevent-all-deletion</c></summary>
    public static readonly DeletionProtection PreventAllDeletion = new("prevent-all-deletion");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeletionProtection FindValue(string value) => FindValue<DeletionProtection>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeletionProtection(string value) => FindValue(value);
}
