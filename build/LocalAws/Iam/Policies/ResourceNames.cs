using System.Text.RegularExpressions;

namespace LocalAws.Iam.Policies;

/// <summary>What resources must be written like: ARNs whose partition is AWS's and whose vendor is said, or a star.</summary>
internal static partial class ResourceNames
{
    private const int Parts = 6;

    /// <exception cref="PolicySyntaxException">One is not.</exception>
    public static void Check(IEnumerable<string> resources)
    {
        foreach (var resource in resources.Where(resource => !resource.StartsWith('*')))
        {
            var parts = resource.Split(':', Parts);
            if (parts[0] != "arn")
                throw new PolicySyntaxException($"Resource {resource} must be in ARN format or \"*\".");
            if (parts.Length > 1 && !Partition().IsMatch(parts[1]))
                throw new PolicySyntaxException($"Partition \"{parts[1]}\" is not valid for resource \"{resource}\".");
            // A star at the end of less than six parts stands for the rest.
            if (parts.Length < Parts)
                continue;
            if (!Vendor().IsMatch(parts[2]))
                throw new PolicySyntaxException("Resource vendor must be fully qualified and cannot contain regexes.");
            if (parts[2] == "iam" && parts[3].Length > 0 && !parts[3].Contains('*', StringComparison.Ordinal))
                throw new PolicySyntaxException($"IAM resource {resource} cannot contain region information.");
        }
    }

    [GeneratedRegex(@"^(aws(-[a-z]+)*|.*[*?$].*)$")]
    private static partial Regex Partition();

    [GeneratedRegex("^[A-Za-z0-9.-]+$")]
    private static partial Regex Vendor();
}
