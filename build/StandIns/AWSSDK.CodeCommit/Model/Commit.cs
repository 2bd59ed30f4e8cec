namespace Amazon.CodeCommit.Model;

public partial class Commit
{
    public string? CommitId { get; set; }

    public string? TreeId { get; set; }

    public List<string>? Parents { get; set; }

    public string? Message { get; set; }

    public UserInfo? Author { get; set; }

    public UserInfo? Committer { get; set; }

    public string? AdditionalData { get; set; }
}
