using System.Runtime.CompilerServices;
using Amazon.Runtime;

namespace StandIns.Runtime;

/// <summary>Base of the paginators: calls a list operation until it hands out no further token.</summary>
internal abstract class Pages<TResponse>(string? firstToken) : IPaginator<TResponse>
{
    private int consumed;

    public IPaginatedEnumerable<TResponse> Responses => new PaginatedResponse<TResponse>(this);

    async IAsyncEnumerable<TResponse> IPaginator<TResponse>.PaginateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref consumed, 1) != 0)
            throw new InvalidOperationException("This paginator was read before. Make a new one for each reading.");
        var token = firstToken;
        do
        {
            var page = await PageAsync(token, cancellationToken).ConfigureAwait(false);
            token = TokenAfter(page);
            yield return page;
        }
        while (!string.IsNullOrEmpty(token));
    }

    protected IPaginatedEnumerable<TElement> Each<TElement>(Func<TResponse, IEnumerable<TElement>?> elements) =>
        new PaginatedResultKeyResponse<TResponse, TElement>(this, page => elements(page) ?? []);

    protected abstract Task<TResponse> PageAsync(string? token, CancellationToken cancellationToken);

    protected abstract string? TokenAfter(TResponse page);
}
