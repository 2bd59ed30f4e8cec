namespace Amazon.Lambda.Model;

public partial class FilterCriteriaError
{
    /// <summary>10 to 50 characters.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>10 to 2048 characters.</summary>
    public string? Message { get; set; }
}
