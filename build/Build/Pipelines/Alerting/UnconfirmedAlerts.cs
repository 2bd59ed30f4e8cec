using Amazon.SimpleNotificationService;
using Build.Aws;

namespace Build.Pipelines.Alerting;

/// <summary>Subscribers who are told nothing, because they have not confirmed; whoever looks at the pipeline or the instances hears of them.</summary>
public static class UnconfirmedAlerts
{
    /// <summary>A line about them; none when alerts are not wanted, or everybody has confirmed.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(Cloud cloud, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        if (!cloud.Names.Settings.Alerts.AreWanted)
            return [];
        try
        {
            var subscriptions = await new AlertReader(cloud).SubscriptionsAsync(cancellationToken);
            var silent = subscriptions.Count(each => each.Next is not null);
            return silent == 0 ? [] : [$"! {silent} of {subscriptions.Count} subscribers of alerts have not confirmed, and are told nothing: ./build.sh --target Alerts"];
        }
        catch (AmazonSimpleNotificationServiceException)
        {
            return []; // who may look at a pipeline need not be let at its topics
        }
    }
}
