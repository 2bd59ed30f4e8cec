using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>A folder ("/" or "" is the root), and a branch, tag or commit (none: the default branch).</summary>
public sealed record GetFolderRequest(string RepositoryName, string? CommitSpecifier, string FolderPath);

/// <summary>What is directly in the folder.</summary>
public sealed record GetFolderResponse(
    string CommitId, string FolderPath, string? TreeId, IReadOnlyList<Folder> SubFolders, IReadOnlyList<FolderFile> Files,
    IReadOnlyList<FolderFile> SymbolicLinks, IReadOnlyList<SubModule> SubModules);

/// <summary>A folder in a folder.</summary>
public sealed record Folder(string TreeId, string AbsolutePath, string RelativePath);

/// <summary>A file or symbolic link in a folder.</summary>
public sealed record FolderFile(string BlobId, string AbsolutePath, string RelativePath, string FileMode);

/// <summary>A submodule in a folder.</summary>
public sealed record SubModule(string CommitId, string AbsolutePath, string RelativePath);

/// <summary>Lists a folder.</summary>
public sealed class GetFolder(RepositoryStore repositories) : AsyncOperation<GetFolderRequest, GetFolderResponse>
{
    /// <inheritdoc/>
    protected override async Task<GetFolderResponse> HandleAsync(GetFolderRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        var commit = await Specifiers.CommitAsync(git, request.CommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var path = Specifiers.Path(request.FolderPath);
        var tree = path.Length == 0
            ? (await CommitReader.ReadAsync(git, commit, call.Cancellation).ConfigureAwait(false))?.Tree
            : await TreeReader.EntryAsync(git, commit, path, call.Cancellation).ConfigureAwait(false) is { Type: "tree" } entry ? entry.Id : null;
        if (tree is null) throw CodeCommitErrors.FolderDoesNotExist(request.FolderPath);
        var entries = await TreeReader.FolderAsync(git, commit, path, recursive: false, call.Cancellation).ConfigureAwait(false);
        var files = entries.Where(child => child.Type == "blob").Select(child => new FolderFile(child.Id, child.Path, child.Name, child.FileMode)).ToList();
        return new GetFolderResponse(
            commit, path, tree,
            [.. entries.Where(child => child.Type == "tree").Select(child => new Folder(child.Id, child.Path, child.Name))],
            [.. files.Where(file => file.FileMode != "SYMLINK")],
            [.. files.Where(file => file.FileMode == "SYMLINK")],
            [.. entries.Where(child => child.Type == "commit").Select(child => new SubModule(child.Id, child.Path, child.Name))]);
    }
}
