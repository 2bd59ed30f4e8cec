namespace Amazon.IdentityManagement.Model;

public partial class ContextEntry
{
    /// <summary>5 to 256 characters.</summary>
    public string? ContextKeyName { get; set; }

    public List<string>? ContextKeyValues { get; set; }

    public ContextKeyTypeEnum? ContextKeyType { get; set; }
}
