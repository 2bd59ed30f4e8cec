namespace LocalAws.Iam;

/// <summary>A group as IAM answers it.</summary>
public sealed record Group(string Path, string GroupName, string GroupId, string Arn, DateTimeOffset CreateDate)
{
    public static Group Of(GroupRecord group) => new(group.Path, group.Name, group.Id, group.Arn, group.CreateDate);
}
