namespace Amazon.CodeStarconnections.Model;

public partial class Tag
{
    /// <summary>Required; 1 to 128 characters.</summary>
    public string? Key { get; set; }

    /// <summary>Required; 0 to 256 characters.</summary>
    public string? Value { get; set; }
}
