using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Build.Revisions.Content;

/// <summary>Files that hold secrets more often than not. They never go into a bundle: it lies in a bucket, and on every instance.</summary>
internal static partial class SecretFiles
{
    private static readonly FrozenSet<string> Names = new[]
    {
        ".env", ".netrc", ".pgpass", ".htpasswd", ".git-credentials", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", ".aws", ".ssh", ".gnupg", ".docker",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Endings =
        new[] { ".pem", ".key", ".pfx", ".p12", ".jks", ".keystore", ".kdbx", ".ppk" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Templates = new[] { ".example", ".sample", ".template", ".dist" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file or folder of this name counts as secret.</summary>
    /// <param name="path">Its full path; only of .npmrc, which is secret when a token stands in it, the content is looked at.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    public static bool Contains(string path)
    {
        var name = Path.GetFileName(path);
        return Names.Contains(name) || Endings.Contains(Path.GetExtension(name))
            || (name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase) && !Templates.Contains(Path.GetExtension(name)))
            || (name == ".npmrc" && Token().IsMatch(File.ReadAllText(path)));
    }

    // A reference to an environment variable, ${NPM_TOKEN}, is no secret.
    [GeneratedRegex(@"^[^#;]*_(authToken|auth|password)\s*=\s*[^\s$]", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
