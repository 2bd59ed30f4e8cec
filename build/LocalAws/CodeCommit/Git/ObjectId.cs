using System.Text.RegularExpressions;

namespace LocalAws.CodeCommit.Git;

/// <summary>Full ids of git objects (SHA-1 in hexadecimal).</summary>
public static partial class ObjectId
{
    public static bool IsValid(string id) => Pattern().IsMatch(id);

    [GeneratedRegex(@"\A[0-9a-f]{40}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
