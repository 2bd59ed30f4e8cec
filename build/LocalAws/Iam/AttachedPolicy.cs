namespace LocalAws.Iam;

/// <summary>A managed policy as listings of attachments name it.</summary>
public sealed record AttachedPolicy(string PolicyName, string PolicyArn)
{
    /// <summary>From its ARN, whose last part is its name.</summary>
    public static AttachedPolicy Of(string arn) => new(arn[(arn.LastIndexOf('/') + 1)..], arn);
}
