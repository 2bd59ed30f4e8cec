using Cake.Core;
using Cake.Core.IO;

namespace Cake.AWS.S3.Internal;

/// <summary>Files as the aliases see them: relative ones start at the settings' working directory.</summary>
internal static class S3Context
{
    public static IFile FileOf(this ICakeContext context, FilePath path, S3Settings settings)
    {
        ArgumentNullException.ThrowIfNull(path);
        return context.FileSystem.GetFile(path.MakeAbsolute(context.FolderOf(settings)));
    }

    public static IDirectory DirectoryOf(this ICakeContext context, DirectoryPath path, S3Settings settings)
    {
        ArgumentNullException.ThrowIfNull(path);
        return context.FileSystem.GetDirectory(path.MakeAbsolute(context.FolderOf(settings)));
    }

    private static DirectoryPath FolderOf(this ICakeContext context, S3Settings settings) =>
        (settings.WorkingDirectory ?? context.Environment.WorkingDirectory).MakeAbsolute(context.Environment);
}
