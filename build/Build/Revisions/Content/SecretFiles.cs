using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Build.Revisions.Content;

/// <summary>Files that hold secrets more often than not. They never go into a bundle: it lies in a bucket, and on every instance.</summary>
internal static partial class SecretFiles
{
    private static readonly FrozenSet<string> Names = new[]
    {
        ".env", ".netrc", ".pgpass", ".htpasswd", ".git-credentials", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", ".aws", ".ssh", ".gnupg", ".docker",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = [".pem", ".key", ".pfx", ".p12", ".jks", ".keystore", ".kdbx", ".ppk"];

    private static readonly string[] Templates = [".example", ".sample", ".template", ".dist"];

    /// <summary>Whether a file or folder of this name counts as secret.</summary>
    /// <param name="path">Its full path; only of .npmrc, which is secret when a token stands in it, the content is looked at.</param>
    public static bool Contains(string path)
    {
        var name = Path.GetFileName(path);
        return Names.Contains(name) || HasEnding(name, Endings)
            || (name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase) && !HasEnding(name, Templates))
            || (name == ".npmrc" && Token().IsMatch(File.ReadAllText(path)));
    }

    private static bool HasEnding(string name, string[] endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // A reference to an environment variable, ${NPM_TOKEN}, is no secret.
    [GeneratedRegex(@"^[^#;]*_(authToken|auth|password)\s*=\s*[^\s$]", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
