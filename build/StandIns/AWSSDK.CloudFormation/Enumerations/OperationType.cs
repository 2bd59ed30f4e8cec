using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>OperationType</c>.</summary>
public class OperationType(string value) : ConstantClass(value)
{
    /// <summary><c>CREATE_STACK</c></summary>
    public static readonly OperationType CREATE_STACK = new("CREATE_STACK");

    /// <summary><c>UPDATE_STACK</c></summary>
    public static readonly OperationType UPDATE_STACK = new("UPDATE_STACK");

    /// <summary><c>DELETE_STACK</c></summary>
    public static readonly OperationType DELETE_STACK = new("DELETE_STACK");

    /// <summary><c>CONTINUE_ROLLBACK</c></summary>
    public static readonly OperationType CONTINUE_ROLLBACK = new("CONTINUE_ROLLBACK");

    /// <summary><c>ROLLBACK</c></summary>
    public static readonly OperationType ROLLBACK = new("ROLLBACK");

    /// <summary><c>CREATE_CHANGESET</c></summary>
    public static readonly OperationType CREATE_CHANGESET = new("CREATE_CHANGESET");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static OperationType FindValue(string value) => FindValue<OperationType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator OperationType(string value) => FindValue(value);
}
