using LocalAws.Http.Signing;
using LocalAws.Kernel;
using LocalAws.Sns.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Sns;

/// <summary>The links in messages: they are opened without credentials, and prove themselves by the subscription's token.</summary>
internal static class SubscriptionRoute
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Envelopes.ConfirmPath, http => AnswerAsync(http, (topics, subscription) =>
        {
            topics.PutSubscription(subscription with { IsConfirmed = true });
            return $"Subscription confirmed: {subscription.Arn}";
        }));
        routes.MapGet(Envelopes.UnsubscribePath, http => AnswerAsync(http, (topics, subscription) =>
        {
            topics.RemoveSubscription(subscription.Arn);
            return $"Subscription removed: {subscription.Arn}";
        }));
    }

    private static async Task AnswerAsync(HttpContext http, Func<TopicStore, SubscriptionRecord, string> change)
    {
        var topics = http.RequestServices.GetRequiredService<TopicStore>();
        var (arn, token) = (http.Request.Query["SubscriptionArn"].ToString(), http.Request.Query["Token"].ToString());
        var answer = http.RequestServices.GetRequiredService<StateStore>().Transaction(() =>
            Arn.TryParse(arn, out var parsed) && parsed.Service == "sns" && topics.FindSubscription(arn) is { } subscription && SigningKey.Same(subscription.Token, token)
                ? change(topics, subscription)
                : null);
        http.Response.StatusCode = answer is null ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync((answer ?? "The link is not, or no longer, that of a subscription.") + "\n", http.RequestAborted);
    }
}
