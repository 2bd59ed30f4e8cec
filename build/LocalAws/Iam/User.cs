namespace LocalAws.Iam;

/// <summary>A user as IAM answers it.</summary>
public sealed record User(string? Path, string? UserName, string UserId, string Arn, DateTimeOffset CreateDate)
{
    public AttachedPermissionsBoundary? PermissionsBoundary { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>As listings have it.</summary>
    public static User Listed(UserRecord user) => new(user.Path, user.Name, user.Id, user.Arn, user.CreateDate);

    /// <summary>As GetUser has it.</summary>
    public static User Of(UserRecord user) => Listed(user) with
    {
        PermissionsBoundary = AttachedPermissionsBoundary.Of(user.PermissionsBoundary),
        Tags = Iam.Tags.OrNull(user.Tags),
    };
}
