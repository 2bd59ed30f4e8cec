namespace Amazon.Lambda.Model;

public partial class TagsError
{
    /// <summary>Required; 10 to 21 characters.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>Required; 84 to 1000 characters.</summary>
    public string? Message { get; set; }
}
