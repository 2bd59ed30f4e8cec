using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>StackStatus</c>.</summary>
public class StackStatus(string value) : ConstantClass(value)
{
    /// <summary><c>CREATE_IN_PROGRESS</c></summary>
    public static readonly StackStatus CREATE_IN_PROGRESS = new("CREATE_IN_PROGRESS");

    /// <summary><c>CREATE_FAILED</c></summary>
    public static readonly StackStatus CREATE_FAILED = new("CREATE_FAILED");

    /// <summary><c>CREATE_COMPLETE</c></summary>
    public static readonly StackStatus CREATE_COMPLETE = new("CREATE_COMPLETE");

    /// <summary><c>ROLLBACK_IN_PROGRESS</c></summary>
    public static readonly StackStatus ROLLBACK_IN_PROGRESS = new("ROLLBACK_IN_PROGRESS");

    /// <summary><c>ROLLBACK_FAILED</c></summary>
    public static readonly StackStatus ROLLBACK_FAILED = new("ROLLBACK_FAILED");

    /// <summary><c>ROLLBACK_COMPLETE</c></summary>
    public static readonly StackStatus ROLLBACK_COMPLETE = new("ROLLBACK_COMPLETE");

    /// <summary><c>DELETE_IN_PROGRESS</c></summary>
    public static readonly StackStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");

    /// <summary><c>DELETE_FAILED</c></summary>
    public static readonly StackStatus DELETE_FAILED = new("DELETE_FAILED");

    /// <summary><c>DELETE_COMPLETE</c></summary>
    public static readonly StackStatus DELETE_COMPLETE = new("DELETE_COMPLETE");

    /// <summary><c>UPDATE_IN_PROGRESS</c></summary>
    public static readonly StackStatus UPDATE_IN_PROGRESS = new("UPDATE_IN_PROGRESS");

    /// <summary><c>UPDATE_COMPLETE_CLEANUP_IN_PROGRESS</c></summary>
    public static readonly StackStatus UPDATE_COMPLETE_CLEANUP_IN_PROGRESS = new("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");

    /// <summary><c>UPDATE_COMPLETE</c></summary>
    public static readonly StackStatus UPDATE_COMPLETE = new("UPDATE_COMPLETE");

    /// <summary><c>UPDATE_FAILED</c></summary>
    public static readonly StackStatus UPDATE_FAILED = new("UPDATE_FAILED");

    /// <summary><c>UPDATE_ROLLBACK_IN_PROGRESS</c></summary>
    public static readonly StackStatus UPDATE_ROLLBACK_IN_PROGRESS = new("UPDATE_ROLLBACK_IN_PROGRESS");

    /// <summary><c>UPDATE_ROLLBACK_FAILED</c></summary>
    public static readonly StackStatus UPDATE_ROLLBACK_FAILED = new("UPDATE_ROLLBACK_FAILED");

    /// <summary><c>UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS</c></summary>
    public static readonly StackStatus UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS = new("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS");

    /// <summary><c>UPDATE_ROLLBACK_COMPLETE</c></summary>
    public static readonly StackStatus UPDATE_ROLLBACK_COMPLETE = new("UPDATE_ROLLBACK_COMPLETE");

    /// <summary><c>REVIEW_IN_PROGRESS</c></summary>
    public static readonly StackStatus REVIEW_IN_PROGRESS = new("REVIEW_IN_PROGRESS");

    /// <summary><c>IMPORT_IN_PROGRESS</c></summary>
    public static readonly StackStatus IMPORT_IN_PROGRESS = new("IMPORT_IN_PROGRESS");

    /// <summary><c>IMPORT_COMPLETE</c></summary>
    public static readonly StackStatus IMPORT_COMPLETE = new("IMPORT_COMPLETE");

    /// <summary><c>IMPORT_ROLLBACK_IN_PROGRESS</c></summary>
    public static readonly StackStatus IMPORT_ROLLBACK_IN_PROGRESS = new("IMPORT_ROLLBACK_IN_PROGRESS");

    /// <summary><c>IMPORT_ROLLBACK_FAILED</c></summary>
    public static readonly StackStatus IMPORT_ROLLBACK_FAILED = new("IMPORT_ROLLBACK_FAILED");

    /// <summary><c>IMPORT_ROLLBACK_COMPLETE</c></summary>
    public static readonly StackStatus IMPORT_ROLLBACK_COMPLETE = new("IMPORT_ROLLBACK_COMPLETE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StackStatus FindValue(string value) => FindValue<StackStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StackStatus(string value) => FindValue(value);
}
