using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>ChangeSetStatus</c>.</summary>
public class ChangeSetStatus(string value) : ConstantClass(value)
{
    /// <summary><c>CREATE_PENDING</c></summary>
    public static readonly ChangeSetStatus CREATE_PENDING = new("CREATE_PENDING");

    /// <summary><c>CREATE_IN_PROGRESS</c></summary>
    public static readonly ChangeSetStatus CREATE_IN_PROGRESS = new("CREATE_IN_PROGRESS");

    /// <summary><c>CREATE_COMPLETE</c></summary>
    public static readonly ChangeSetStatus CREATE_COMPLETE = new("CREATE_COMPLETE");

    /// <summary><c>DELETE_PENDING</c></summary>
    public static readonly ChangeSetStatus DELETE_PENDING = new("DELETE_PENDING");

    /// <summary><c>DELETE_IN_PROGRESS</c></summary>
    public static readonly ChangeSetStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");

    /// <summary><c>DELETE_COMPLETE</c></summary>
    public static readonly ChangeSetStatus DELETE_COMPLETE = new("DELETE_COMPLETE");

    /// <summary><c>DELETE_FAILED</c></summary>
    public static readonly ChangeSetStatus DELETE_FAILED = new("DELETE_FAILED");

    /// <summary><c>FAILED</c></summary>
    public static readonly ChangeSetStatus FAILED = new("FAILED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ChangeSetStatus FindValue(string value) => FindValue<ChangeSetStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ChangeSetStatus(string value) => FindValue(value);
}
