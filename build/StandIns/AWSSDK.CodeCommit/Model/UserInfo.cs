namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>UserInfo</c>.</summary>
public partial class UserInfo
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Date { get; set; }
}
