using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>How CodeBuild names who started a build.</summary>
internal static class Initiator
{
    /// <summary>root, a user's name, or role/session, from the caller's ARN; service principals such as codepipeline/name stay as they are.</summary>
    public static string Of(string principal)
    {
        if (!Arn.TryParse(principal, out var arn))
            return principal;
        var slash = arn.Resource.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? arn.Resource : arn.Resource[(slash + 1)..];
    }
}
