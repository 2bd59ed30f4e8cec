using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>ResourceStatus</c>.</summary>
public class ResourceStatus(string value) : ConstantClass(value)
{
    /// <summary><c>CREATE_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus CREATE_IN_PROGRESS = new("CREATE_IN_PROGRESS");

    /// <summary><c>CREATE_FAILED</c></summary>
    public static readonly ResourceStatus CREATE_FAILED = new("CREATE_FAILED");

    /// <summary><c>CREATE_COMPLETE</c></summary>
    public static readonly ResourceStatus CREATE_COMPLETE = new("CREATE_COMPLETE");

    /// <summary><c>DELETE_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");

    /// <summary><c>DELETE_FAILED</c></summary>
    public static readonly ResourceStatus DELETE_FAILED = new("DELETE_FAILED");

    /// <summary><c>DELETE_COMPLETE</c></summary>
    public static readonly ResourceStatus DELETE_COMPLETE = new("DELETE_COMPLETE");

    /// <summary><c>DELETE_SKIPPED</c></summary>
    public static readonly ResourceStatus DELETE_SKIPPED = new("DELETE_SKIPPED");

    /// <summary><c>UPDATE_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus UPDATE_IN_PROGRESS = new("UPDATE_IN_PROGRESS");

    /// <summary><c>UPDATE_FAILED</c></summary>
    public static readonly ResourceStatus UPDATE_FAILED = new("UPDATE_FAILED");

    /// <summary><c>UPDATE_COMPLETE</c></summary>
    public static readonly ResourceStatus UPDATE_COMPLETE = new("UPDATE_COMPLETE");

    /// <summary><c>IMPORT_FAILED</c></summary>
    public static readonly ResourceStatus IMPORT_FAILED = new("IMPORT_FAILED");

    /// <summary><c>IMPORT_COMPLETE</c></summary>
    public static readonly ResourceStatus IMPORT_COMPLETE = new("IMPORT_COMPLETE");

    /// <summary><c>IMPORT_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus IMPORT_IN_PROGRESS = new("IMPORT_IN_PROGRESS");

    /// <summary><c>IMPORT_ROLLBACK_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus IMPORT_ROLLBACK_IN_PROGRESS = new("IMPORT_ROLLBACK_IN_PROGRESS");

    /// <summary><c>IMPORT_ROLLBACK_FAILED</c></summary>
    public static readonly ResourceStatus IMPORT_ROLLBACK_FAILED = new("IMPORT_ROLLBACK_FAILED");

    /// <summary><c>IMPORT_ROLLBACK_COMPLETE</c></summary>
    public static readonly ResourceStatus IMPORT_ROLLBACK_COMPLETE = new("IMPORT_ROLLBACK_COMPLETE");

    /// <summary><c>EXPORT_FAILED</c></summary>
    public static readonly ResourceStatus EXPORT_FAILED = new("EXPORT_FAILED");

    /// <summary><c>EXPORT_COMPLETE</c></summary>
    public static readonly ResourceStatus EXPORT_COMPLETE = new("EXPORT_COMPLETE");

    /// <summary><c>EXPORT_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus EXPORT_IN_PROGRESS = new("EXPORT_IN_PROGRESS");

    /// <summary><c>EXPORT_ROLLBACK_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus EXPORT_ROLLBACK_IN_PROGRESS = new("EXPORT_ROLLBACK_IN_PROGRESS");

    /// <summary><c>EXPORT_ROLLBACK_FAILED</c></summary>
    public static readonly ResourceStatus EXPORT_ROLLBACK_FAILED = new("EXPORT_ROLLBACK_FAILED");

    /// <summary><c>EXPORT_ROLLBACK_COMPLETE</c></summary>
    public static readonly ResourceStatus EXPORT_ROLLBACK_COMPLETE = new("EXPORT_ROLLBACK_COMPLETE");

    /// <summary><c>UPDATE_ROLLBACK_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus UPDATE_ROLLBACK_IN_PROGRESS = new("UPDATE_ROLLBACK_IN_PROGRESS");

    /// <summary><c>UPDATE_ROLLBACK_COMPLETE</c></summary>
    public static readonly ResourceStatus UPDATE_ROLLBACK_COMPLETE = new("UPDATE_ROLLBACK_COMPLETE");

    /// <summary><c>UPDATE_ROLLBACK_FAILED</c></summary>
    public static readonly ResourceStatus UPDATE_ROLLBACK_FAILED = new("UPDATE_ROLLBACK_FAILED");

    /// <summary><c>ROLLBACK_IN_PROGRESS</c></summary>
    public static readonly ResourceStatus ROLLBACK_IN_PROGRESS = new("ROLLBACK_IN_PROGRESS");

    /// <summary><c>ROLLBACK_COMPLETE</c></summary>
    public static readonly ResourceStatus ROLLBACK_COMPLETE = new("ROLLBACK_COMPLETE");

    /// <summary><c>ROLLBACK_FAILED</c></summary>
    public static readonly ResourceStatus ROLLBACK_FAILED = new("ROLLBACK_FAILED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ResourceStatus FindValue(string value) => FindValue<ResourceStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ResourceStatus(string value) => FindValue(value);
}
