namespace Amazon.CodeCommit.Model;

public partial class UserInfo
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Date { get; set; }
}
