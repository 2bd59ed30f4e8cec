using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The comments of every account and region.</summary>
public sealed class CommentStore(StateStore store, RepositoryStore repositories, EventBus bus)
{
    private readonly Collection<CommentRecord> comments = store.Collection<CommentRecord>("codecommit.comments");

    /// <exception cref="AwsException">CommentDoesNotExist- or CommentDeletedException.</exception>
    public CommentRecord Get(Scope scope, string id) => comments.Find(scope, id) switch
    {
        null => throw CodeCommitErrors.CommentDoesNotExist(id),
        { Comment.Deleted: true } => throw CodeCommitErrors.CommentDeleted(id),
        var found => found,
    };

    /// <summary>Threads in the order in which they were begun: a comment and what replies to it.</summary>
    public IReadOnlyList<IReadOnlyList<CommentRecord>> Threads(Scope scope, Func<CommentRecord, bool> isWanted)
    {
        var wanted = comments.List(scope).Where(isWanted).OrderBy(each => each.Sequence).ToList();
        var replies = wanted.ToLookup(each => each.Comment.InReplyTo);
        return [.. wanted.Where(each => each.Comment.InReplyTo is null).Select(root => (IReadOnlyList<CommentRecord>)[root, .. replies[root.Comment.CommentId]])];
    }

    /// <summary>Adds a comment, and tells EventBridge; one with the same token was added before.</summary>
    public CommentRecord Add(CallContext call, string content, string? token, CommentRecord place) => store.Transaction(() =>
    {
        if (token is not null && comments.List(call.Scope).FirstOrDefault(each => each.Comment.ClientRequestToken == token) is { } earlier)
            return earlier;
        var id = $"{Ids.Uuid()}:{Ids.Uuid()}";
        var made = place with
        {
            Sequence = comments.List(call.Scope).Select(each => each.Sequence).DefaultIfEmpty().Max() + 1,
            Comment = place.Comment with { CommentId = id, Content = content, CreationDate = call.Now, LastModifiedDate = call.Now, AuthorArn = call.Principal, ClientRequestToken = token },
        };
        comments.Put(call.Scope, id, made);
        bus.Publish(CommentNotice.Of(call.Scope, repositories.Get(call.Scope, made.RepositoryName), made, call.Principal, "Created"));
        return made;
    });

    /// <summary>Changes a comment's text, and tells EventBridge.</summary>
    public CommentRecord Change(CallContext call, CommentRecord found, string content) => store.Transaction(() =>
    {
        var changed = found with { Comment = found.Comment with { Content = content, LastModifiedDate = call.Now } };
        Put(call.Scope, changed);
        bus.Publish(CommentNotice.Of(call.Scope, repositories.Get(call.Scope, changed.RepositoryName), changed, call.Principal, "Updated"));
        return changed;
    });

    public void Put(Scope scope, CommentRecord comment) => comments.Put(scope, comment.Comment.CommentId, comment);

    /// <summary>Where a comment is to be made; <see cref="Add"/> fills in the rest.</summary>
    public static CommentRecord Place(string repository, string? pullRequest, string? before, string after, Location? location, string? inReplyTo = null) => new()
    {
        RepositoryName = repository,
        PullRequestId = pullRequest,
        BeforeCommitId = before,
        AfterCommitId = after,
        Location = location,
        Sequence = 0,
        Comment = new Comment { CommentId = "", InReplyTo = inReplyTo, CreationDate = default, LastModifiedDate = default, AuthorArn = "" },
    };
}
