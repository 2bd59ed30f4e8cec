using System.IO.Compression;
using System.Text;

namespace Build.Revisions.Verification;

/// <summary>Opens a bundle again, with another reader than its writer, and makes sure that CodeDeploy can deploy it: what is found here costs seconds, on instances a deployment.</summary>
public static class BundleVerifier
{
    /// <summary>Verifies a bundle.</summary>
    /// <exception cref="BadInput">Everything that is wrong: where, what was found, and how to mend it.</exception>
    public static void Verify(string path)
    {
        var faults = Faults(path);
        if (faults.Count > 0)
            throw new BadInput(faults);
    }

    private static List<string> Faults(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var archive = new BundleArchive(zip);
            return [.. PathRules.Faults(archive), .. AppSpecFaults(archive)];
        }
        catch (InvalidDataException exception)
        {
            return [$"{path} cannot be read as a zip ({exception.Message}). Package again: ./build.sh --target Package"];
        }
    }

    private static IEnumerable<string> AppSpecFaults(BundleArchive archive)
    {
        if (!archive.Has(BundleArchive.AppSpec))
            return [Missing(archive)];
        var document = AppSpecDocument.Parse(Encoding.UTF8.GetString(archive.Read(BundleArchive.AppSpec)));
        var sources = document.Sources.Where(source => !archive.Has(PathRules.Normalize(source.Path)))
            .Select(source => $"appspec.yml:{source.Line}: the source {source.Path} is not in the bundle. Correct the path, or see whether .nutshellignore leaves it out.");
        return document.Faults.Concat(sources).Concat(document.Hooks.SelectMany(hook => ScriptRules.Faults(archive, hook, document.IsForWindows)));
    }

    private static string Missing(BundleArchive archive)
    {
        var elsewhere = archive.Names.FirstOrDefault(name => Path.GetFileName(name) is BundleArchive.AppSpec or "appspec.yaml");
        return elsewhere is null
            ? "There is no appspec.yml at the root of the bundle: CodeDeploy would not know what to install. Add one at the root of the checkout, beside app/ and scripts/."
            : $"There is no appspec.yml at the root of the bundle, only {elsewhere}, where CodeDeploy does not look. Move it: git mv {elsewhere} appspec.yml";
    }
}
