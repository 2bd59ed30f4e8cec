using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Where to go on.</summary>
public sealed record ListTopicsRequest(string? NextToken);

/// <summary>A page of topics.</summary>
public sealed record ListTopicsResponse(IReadOnlyList<Topic> Topics, string? NextToken);

/// <summary>A topic as listings have it.</summary>
public sealed record Topic(string TopicArn);

/// <summary>Lists the topics of the account and region.</summary>
public sealed class ListTopics(StateStore state, TopicStore topics) : Operation<ListTopicsRequest, ListTopicsResponse>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListTopicsResponse Handle(ListTopicsRequest request, CallContext call)
    {
        var (page, next) = Paging.Page(topics.List(call.Scope), topic => topic.Arn, request.NextToken, PageSize, () => SnsErrors.InvalidParameter("NextToken"));
        return new ListTopicsResponse([.. page.Select(topic => new Topic(topic.Arn))], next);
    }
}
