using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>What an Install makes, in this order. All paths are the instance's.</summary>
/// <param name="Folders">Folders that are not there yet, parents first.</param>
/// <param name="Copies">Files from the unpacked revision.</param>
public sealed record InstallPlan(IReadOnlyList<string> Folders, IReadOnlyList<InstallCopy> Copies)
{
    /// <summary>Plans the files section: everything is checked before anything is copied.</summary>
    /// <param name="files">The AppSpec file's.</param>
    /// <param name="archive">Where the revision lies unpacked, in the instance.</param>
    /// <param name="behavior">DISALLOW, OVERWRITE or RETAIN: what to do about a file that is in the way.</param>
    /// <param name="tree">The instance's file system.</param>
    /// <exception cref="AppSpecException">A source is missing, two sources have one destination, or a file is in the way.</exception>
    public static InstallPlan Of(IReadOnlyList<AppSpecFile> files, string archive, string behavior, IInstallTree tree)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(tree);
        var plan = new Builder(behavior, tree);
        foreach (var file in files)
        {
            var source = file.Source is "/" or "." ? archive : $"{archive}/{file.Source.Trim('/')}";
            var destination = file.Destination.Length > 1 ? file.Destination.TrimEnd('/') : file.Destination;
            if (tree.IsFolder(source))
                plan.CopyFolder(source, destination);
            else if (tree.IsFile(source))
                plan.CopyFile(source, destination);
            else
                throw new AppSpecException($"The deployment failed because the file or folder {file.Source}, which the files section of the AppSpec file names, is not in the revision.");
        }
        return new InstallPlan(plan.Folders, plan.Copies);
    }

    /// <summary>As the official agent writes its instruction file.</summary>
    public string ToInstructions() => new JsonObject
    {
        ["instructions"] = new JsonArray(
        [
            .. Folders.Select(folder => new JsonObject { ["type"] = "mkdir", ["directory"] = folder }),
            .. Copies.Select(copy => new JsonObject { ["type"] = "copy", ["source"] = copy.Source, ["destination"] = copy.Destination }),
        ]),
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    private sealed class Builder(string behavior, IInstallTree tree)
    {
        private readonly HashSet<string> planned = new(StringComparer.Ordinal);

        public List<string> Folders { get; } = [];

        public List<InstallCopy> Copies { get; } = [];

        public void CopyFolder(string source, string destination)
        {
            MakeFolder(destination);
            foreach (var (name, isFolder) in tree.Entries(source))
            {
                if (isFolder)
                    CopyFolder($"{source}/{name}", Join(destination, name));
                else
                    Copy($"{source}/{name}", Join(destination, name));
            }
        }

        // The destination of a single file is the folder that it goes to.
        public void CopyFile(string source, string destination)
        {
            MakeFolder(destination);
            Copy(source, Join(destination, source[(source.LastIndexOf('/') + 1)..]));
        }

        private void MakeFolder(string path)
        {
            if (planned.Contains(path + "/"))
                return;
            if (!IsInNewFolder(path))
            {
                if (tree.IsFolder(path))
                    return;
                if (tree.IsFile(path))
                    throw InTheWay(path);
            }
            if (path.LastIndexOf('/') is > 0 and var slash)
                MakeFolder(path[..slash]);
            planned.Add(path + "/");
            Folders.Add(path);
        }

        private void Copy(string source, string destination)
        {
            if (!planned.Add(destination))
                throw new AppSpecException($"The deployment failed because the application specification file calls for installing the file {destination}, which is also being installed by another entry. Update the files section of the AppSpec file, and then try again.");
            if (!IsInNewFolder(destination))
            {
                var isFile = tree.IsFile(destination);
                if (isFile && behavior == "RETAIN")
                    return;
                if ((isFile && behavior != "OVERWRITE") || (!isFile && tree.IsFolder(destination)))
                    throw InTheWay(destination);
            }
            Copies.Add(new InstallCopy(source, destination));
        }

        // Nothing can be in the way there.
        private bool IsInNewFolder(string path) => planned.Contains(path[..(path.LastIndexOf('/') + 1)]);

        private static AppSpecException InTheWay(string path) => new($"The deployment failed because a specified file already exists at this location: {path}");

        private static string Join(string folder, string name) => folder == "/" ? "/" + name : $"{folder}/{name}";
    }
}

/// <summary>A file to copy.</summary>
public sealed record InstallCopy(string Source, string Destination);
