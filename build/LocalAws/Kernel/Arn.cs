namespace LocalAws.Kernel;

/// <summary>An Amazon Resource Name: <c>arn:aws:service:region:account:resource</c>.</summary>
/// <param name="Service">Service namespace, e.g. <c>codedeploy</c>.</param>
/// <param name="Region">Empty for global resources.</param>
/// <param name="AccountId">Empty for S3 buckets.</param>
/// <param name="Resource">Everything after the fifth colon, e.g. <c>role/service/Name</c>.</param>
public sealed record Arn(string Service, string Region, string AccountId, string Resource)
{
    /// <summary>The ARN of a regional resource.</summary>
    public static Arn Of(string service, Scope scope, string resource) => new(service, scope.Region, scope.AccountId, resource);

    /// <summary>Reads an ARN; false when <paramref name="text"/> has not six parts beginning with <c>arn:aws</c>.</summary>
    public static bool TryParse(string? text, out Arn arn)
    {
        var parts = text?.Split(':', 6) ?? [];
        var valid = parts.Length == 6 && parts[0] == "arn" && parts[1].StartsWith("aws", StringComparison.Ordinal) && parts[5].Length > 0;
        arn = valid ? new Arn(parts[2], parts[3], parts[4], parts[5]) : new Arn("", "", "", "");
        return valid;
    }

    /// <summary>Reads an ARN that was checked before.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Arn Parse(string text) => TryParse(text, out var arn) ? arn : throw new FormatException($"'{text}' is no ARN.");

    /// <inheritdoc/>
    public override string ToString() => $"arn:aws:{Service}:{Region}:{AccountId}:{Resource}";
}
