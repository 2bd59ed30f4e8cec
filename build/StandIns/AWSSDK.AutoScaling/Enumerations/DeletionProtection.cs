using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class DeletionProtection(string value) : ConstantClass(value)
{
    public static readonly DeletionProtection None = new("none");
    public static readonly DeletionProtection PreventForceDeletion = new("prevent-force-deletion");
    public static readonly DeletionProtection PreventAllDeletion = new("prevent-all-deletion");

    public static DeletionProtection FindValue(string value) => FindValue<DeletionProtection>(value);

    public static implicit operator DeletionProtection(string value) => FindValue(value);
}
