namespace Amazon.IdentityManagement.Model;

/// <summary>IAM's <c>ContextEntry</c>.</summary>
public partial class ContextEntry
{
    /// <summary>5 to 256 characters.</summary>
    public string? ContextKeyName { get; set; }

    public List<string>? ContextKeyValues { get; set; }

    public ContextKeyTypeEnum? ContextKeyType { get; set; }
}
