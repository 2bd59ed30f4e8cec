namespace Build.Provisioning;

/// <summary>Told what provisioning does while it does it; called from several threads.</summary>
public interface IProvisioningProgress
{
    /// <summary>A resource was created, updated or deleted.</summary>
    void Done(PlannedChange change, TimeSpan elapsed);

    /// <summary>A resource could not be written.</summary>
    void Failed(PlannedChange change, Exception exception);
}
