using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>ChangeAction</c>.</summary>
public class ChangeAction(string value) : ConstantClass(value)
{
    /// <summary><c>Add</c></summary>
    public static readonly ChangeAction Add = new("Add");

    /// <summary><c>Modify</c></summary>
    public static readonly ChangeAction Modify = new("Modify");

    /// <summary><c>Remove</c></summary>
    public static readonly ChangeAction Remove = new("Remove");

    /// <summary><c>Import</c></summary>
    public static readonly ChangeAction Import = new("Import");

    /// <summary><c>Dynamic</c></summary>
    public static readonly ChangeAction Dynamic = new("Dynamic");

    /// <summary><c>SyncWithActual</c></summary>
    public static readonly ChangeAction SyncWithActual = new("SyncWithActual");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ChangeAction FindValue(string value) => FindValue<ChangeAction>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ChangeAction(string value) => FindValue(value);
}
