using Cake.Core;
using Cake.Core.IO;
using Cake.Core.Packaging;
using Cake.Frosting;

namespace StandIns.Tests.Frosting.Sample;

/// <summary>Installs packages of the scheme <c>fake</c>: one file, named after the package.</summary>
public sealed class FakeInstaller(Journal journal, IFileSystem files) : IPackageInstaller
{
    public bool CanInstall(PackageReference package, PackageType type) => package.Scheme == "fake" && type == PackageType.Tool;

    public IReadOnlyCollection<IFile> Install(PackageReference package, PackageType type, DirectoryPath path)
    {
        journal.Entries.Add($"installed {package.Package} into {path.GetDirectoryName()}");
        Directory.CreateDirectory(path.FullPath);
        var file = files.GetFile(path.CombineWithFilePath($"{package.Package}.sh"));
        using (file.OpenWrite())
            return [file];
    }
}

/// <summary>Notes where the tool is found.</summary>
public sealed class ToolSetup(Journal journal) : FrostingSetup
{
    public override void Setup(ICakeContext context, ISetupContext info) => journal.Entries.Add($"found {context.Tools.Resolve("greeter.sh")?.GetFilename()}");
}
